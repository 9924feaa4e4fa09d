package org.lookback.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a case. Entries are never changed; each carries the hash of its predecessor in its own, so
 * that a later change of any of them shows.
 *
 * @param kind machine-readable, e.g. {@code STEP_DONE}
 * @param text one Chinese sentence without personal data
 */
public record TimelineEntry(
        String caseNo,
        int seq,
        Instant happenedAt,
        String actor,
        String kind,
        String text,
        @Nullable String detail,
        String hash) {

    /** Hash before the first entry. */
    public static final String START = "0".repeat(64);

    static TimelineEntry next(
            String caseNo,
            int seq,
            String previousHash,
            Instant at,
            String actor,
            String kind,
            String text,
            @Nullable String detail) {
        return new TimelineEntry(
                caseNo,
                seq,
                at,
                actor,
                kind,
                text,
                detail,
                hash(previousHash, caseNo, seq, at, actor, kind, text, detail));
    }

    /** True if this entry is exactly what was written after the entry with {@code previousHash}. */
    public boolean follows(String previousHash) {
        return hash.equals(hash(previousHash, caseNo, seq, happenedAt, actor, kind, text, detail));
    }

    private static String hash(
            String previous,
            String caseNo,
            int seq,
            Instant at,
            String actor,
            String kind,
            String text,
            @Nullable String detail) {
        var content = String.join(
                "\u001f",
                previous,
                caseNo,
                Integer.toString(seq),
                Long.toString(at.toEpochMilli()),
                actor,
                kind,
                text,
                detail == null ? "" : detail);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
