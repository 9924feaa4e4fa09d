/** What of a yellow card is to stand on its official papers, and whether they are there. [D5] [D6] [D7] [D8] [D10] [D12] */
@NullMarked
package org.lookback.card.document;

import org.jspecify.annotations.NullMarked;
