/** Time of the demo district. */
@NullMarked
package org.lookback.demo.engine;

import org.jspecify.annotations.NullMarked;
