/** What the diagram red-flag calls. */
@NullMarked
package org.lookback.flag.engine;

import org.jspecify.annotations.NullMarked;
