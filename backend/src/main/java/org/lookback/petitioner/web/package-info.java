/** Looking at petitioners over REST: masked, or opened for a reason. */
@NullMarked
package org.lookback.petitioner.web;

import org.jspecify.annotations.NullMarked;
