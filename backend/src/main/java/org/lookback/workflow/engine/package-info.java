/** Everything that knows the engine: listeners, guards, deployment, beans for diagrams. */
@NullMarked
package org.lookback.workflow.engine;

import org.jspecify.annotations.NullMarked;
