/** The supervisor's board over REST. */
@NullMarked
package org.lookback.supervision.web;

import org.jspecify.annotations.NullMarked;
