package org.lookback.appointment.persistence;

import java.time.Instant;

/** A row of table {@code reschedule_clinical}. @param words encrypted JSON */
record ClinicalRow(String caseNo, int seq, String kind, String words, Instant writtenAt, String writtenBy) {}
