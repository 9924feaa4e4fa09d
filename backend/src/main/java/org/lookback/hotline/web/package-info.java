/** The hotline over REST. */
@NullMarked
package org.lookback.hotline.web;

import org.jspecify.annotations.NullMarked;
