/** Inspections, checklists and indicators over REST. */
@NullMarked
package org.lookback.inspection.web;

import org.jspecify.annotations.NullMarked;
