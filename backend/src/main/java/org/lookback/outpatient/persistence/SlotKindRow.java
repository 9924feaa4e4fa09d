package org.lookback.outpatient.persistence;

import org.lookback.outpatient.DepartmentKind;

/** What kind of department a slot belongs to. */
record SlotKindRow(String slotId, DepartmentKind kind) {}
