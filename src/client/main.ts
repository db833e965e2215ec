/** The one script of every page. Nothing needed for reading is in it. */
import './citation-popover.ts';
import './scrollspy.ts';
import './keyboard-shortcuts.ts';
import './copy-link.ts';
import './source-order.ts';
import './theme.ts';
