/** Levels of a case over REST. */
@NullMarked
package org.lookback.escalation.web;

import org.jspecify.annotations.NullMarked;
