/** What the diagram representation calls. */
@NullMarked
package org.lookback.representation.engine;

import org.jspecify.annotations.NullMarked;
