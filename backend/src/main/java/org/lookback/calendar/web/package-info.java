/** The calendar over REST. */
@NullMarked
package org.lookback.calendar.web;

import org.jspecify.annotations.NullMarked;
