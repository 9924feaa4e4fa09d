/** What happens without anybody asking: the examples that came with the product. */
@NullMarked
package org.lookback.knowledge.job;

import org.jspecify.annotations.NullMarked;
