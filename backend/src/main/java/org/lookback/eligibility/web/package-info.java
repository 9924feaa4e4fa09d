/** Rules for everybody; results typed in at a hospital's desk. No result is ever answered here. */
@NullMarked
package org.lookback.eligibility.web;

import org.jspecify.annotations.NullMarked;
