package org.lookback.card;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.ServiceWay;

/** The papers of a card: who proposed, decided, served, interviewed, reported, checked and took it down. */
public interface CardRecords {

    /** Why a card was asked for; breaches that joined later have proposals of their own. */
    record Proposal(String sourceCase, String reason, @Nullable String evidenceNote, String by, Instant at) {}

    /** @param removal false: about the card itself */
    record Ruling(boolean removal, boolean approved, @Nullable String reason, String by, Instant at) {}

    record Arranged(
            Instant interviewAt, String interviewPlace, Instant testAt, String postedPlace, String by, Instant at) {}

    /** @param receivedBy and {@code witness} encrypted */
    record Posting(
            Instant servedAt,
            ServiceWay serviceWay,
            @Nullable String receivedBy,
            @Nullable String witness,
            @Nullable String remark,
            String by) {}

    /** @param body group that wrote it @param interviewers accounts @param attendedBy encrypted */
    record Interview(
            int round,
            String body,
            InterviewResult result,
            @Nullable Instant heldAt,
            @Nullable String place,
            List<String> interviewers,
            @Nullable String attendedBy,
            @Nullable String minutes,
            @Nullable String commitments,
            @Nullable String reason,
            @Nullable Instant newAt,
            String by,
            Instant at) {}

    record Report(
            String reference, int round, String cause, String measure, @Nullable String note, String by, Instant at) {}

    /** @param reason what was not in order; null if it passed */
    record Checked(
            int round,
            String reference,
            boolean passed,
            @Nullable String reason,
            List<String> people,
            String by,
            Instant at) {}

    record Down(Instant at, @Nullable String remark, String by) {}

    /** @param purpose POSTED, REPORT_1, CHECK_1, DOWN @param reference of the item, or empty */
    record Photo(String purpose, String reference, String evidenceId) {}

    /** What was put right failed again after the removal. @param reference name of the new finding */
    record Relapsed(String reference, Instant at) {}

    List<Proposal> proposals(CaseNumber number);

    void add(CaseNumber number, Proposal proposal);

    List<Ruling> rulings(CaseNumber number);

    void add(CaseNumber number, Ruling ruling);

    Optional<Arranged> arranged(CaseNumber number);

    /** Replaces what was arranged before. */
    void put(CaseNumber number, Arranged arranged);

    Optional<Posting> posting(CaseNumber number);

    void add(CaseNumber number, Posting posting);

    List<Interview> interviews(CaseNumber number);

    void add(CaseNumber number, Interview interview);

    List<Report> reports(CaseNumber number);

    void addReports(CaseNumber number, List<Report> reports);

    List<Checked> checks(CaseNumber number);

    void addChecks(CaseNumber number, List<Checked> checks);

    Optional<Down> down(CaseNumber number);

    void add(CaseNumber number, Down down);

    List<Photo> photos(CaseNumber number);

    void addPhotos(CaseNumber number, List<Photo> photos);

    List<Relapsed> relapses(CaseNumber number);

    void addRelapses(CaseNumber number, List<Relapsed> relapses);
}
