/** The knowledge test over REST: for the staff behind the login, for the venue by its one-time link. */
@NullMarked
package org.lookback.card.web;

import org.jspecify.annotations.NullMarked;
