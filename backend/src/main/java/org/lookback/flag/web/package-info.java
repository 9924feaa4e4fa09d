/** Red flags over REST: lists, one flag with its reasons, objections, indicators, weights. */
@NullMarked
package org.lookback.flag.web;

import org.jspecify.annotations.NullMarked;
