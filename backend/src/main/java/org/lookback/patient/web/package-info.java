/** Looking at patients over REST: masked, or opened for a reason. */
@NullMarked
package org.lookback.patient.web;

import org.jspecify.annotations.NullMarked;
