/** Keeps the engine's users, groups and memberships equal to the directory. */
@NullMarked
package org.lookback.directory.engine;

import org.jspecify.annotations.NullMarked;
