package org.lookback.venue.persistence;

import org.lookback.venue.VenueCategory;

/** A kind of venue with its place in the list. */
record CategoryRow(VenueCategory category, int sortNo) {}
