/** What happens without anybody asking: the categories that came with the product. */
@NullMarked
package org.lookback.catalogue.job;

import org.jspecify.annotations.NullMarked;
