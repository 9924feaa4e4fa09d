/** What the diagrams of the hotline call. */
@NullMarked
package org.lookback.hotline.engine;

import org.jspecify.annotations.NullMarked;
