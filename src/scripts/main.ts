/** The one script of every page. Nothing needed for reading is in it. */
import './card.ts';
import './contents.ts';
import './keys.ts';
import './links.ts';
import './sources.ts';
import './theme.ts';
