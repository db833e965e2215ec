/** The one script of every page. Nothing needed for reading is in it. */
import './citation-popover.ts';
import './contents.ts';
import './copy.ts';
import './display.ts';
import './filter.ts';
import './keyboard-shortcuts.ts';
import './menu.ts';
