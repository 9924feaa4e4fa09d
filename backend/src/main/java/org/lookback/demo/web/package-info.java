/** The demo clock over REST. */
@NullMarked
package org.lookback.demo.web;

import org.jspecify.annotations.NullMarked;
