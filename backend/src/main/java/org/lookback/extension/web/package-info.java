/** Extensions, pauses and calendar moves over REST. */
@NullMarked
package org.lookback.extension.web;

import org.jspecify.annotations.NullMarked;
