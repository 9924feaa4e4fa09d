/** What the diagram extension-request calls. */
@NullMarked
package org.lookback.extension.engine;

import org.jspecify.annotations.NullMarked;
