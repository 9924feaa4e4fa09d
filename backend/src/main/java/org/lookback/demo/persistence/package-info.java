/** The demo clock's place in the database. */
@NullMarked
package org.lookback.demo.persistence;

import org.jspecify.annotations.NullMarked;
