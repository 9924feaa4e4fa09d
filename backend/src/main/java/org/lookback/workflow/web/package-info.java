/** Deadlines and the case of a task over REST. */
@NullMarked
package org.lookback.workflow.web;

import org.jspecify.annotations.NullMarked;
