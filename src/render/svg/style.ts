import { EDGES, TERM } from '../drawing/look.ts';
import { LEVEL_COLOURS } from '../level-colours.ts';

/**
 * How pictures look, in a page and alone. Fill, outline and dots tell studied, stated and aside apart; a letter says all of it again.
 */
export const PICTURE_STYLE = `
.picture{display:block;font:13px system-ui,'Segoe UI',Arial,sans-serif}
.picture text{fill:currentColor}
.picture .name{font-weight:600}
.picture .line{stroke:currentColor;stroke-opacity:.25}
.picture .today{stroke:currentColor;stroke-dasharray:2 3}
.picture .term{stroke:${TERM.colour};stroke-width:${String(TERM.width)}}
.shape .box{fill:${LEVEL_COLOURS[2].fill};stroke:${EDGES.studied.colour};stroke-width:${String(EDGES.studied.width)}}
.shape text{fill:${LEVEL_COLOURS[2].ink};font-weight:600;text-anchor:middle}
.shape.r0 .box{fill:${LEVEL_COLOURS[0].fill}}
.shape.r1 .box{fill:${LEVEL_COLOURS[1].fill}}
.shape.r3 .box{fill:${LEVEL_COLOURS[3].fill}}
.shape.r4 .box{fill:${LEVEL_COLOURS[4].fill}}
.shape.r4 text{fill:${LEVEL_COLOURS[4].ink}}
.shape.stated .box,.shape.aside .box,.shape.none .box{fill:none;stroke:${EDGES.aside.colour}}
.shape.stated .box{stroke-width:${String(EDGES.stated.width)}}
.shape.aside .box{stroke-dasharray:2 3}
.shape.none .box{stroke:none}
.shape.stated text,.shape.aside text,.shape.none text{fill:currentColor}
.shape:focus{outline:none}
.shape:focus .box{stroke:#c2410c;stroke-width:4;stroke-dasharray:none}
`;
