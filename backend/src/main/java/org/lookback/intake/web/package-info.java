/** Tables of requests over REST. */
@NullMarked
package org.lookback.intake.web;

import org.jspecify.annotations.NullMarked;
