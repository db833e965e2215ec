/** The one script of every page. Nothing needed for reading is in it. */
import './card.ts';
import './contents.ts';
import './links.ts';
import './search.ts';
import './sources.ts';
