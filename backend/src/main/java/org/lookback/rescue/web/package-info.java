/** Indicators and broken promises over REST. */
@NullMarked
package org.lookback.rescue.web;

import org.jspecify.annotations.NullMarked;
