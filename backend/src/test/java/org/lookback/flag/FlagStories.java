package org.lookback.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.refusal.Refusal;
import org.lookback.venue.NewBreach;
import org.lookback.venue.NewVisit;
import org.lookback.venue.Severity;
import org.lookback.venue.VenueHistory;
import org.lookback.venue.VenueRegister;
import org.lookback.venue.VisitResult;
import org.lookback.venue.VisitSource;
import org.springframework.boot.test.context.TestComponent;

/** The steps of a red flag, handed in as the people of a venue's two units do. */
@TestComponent
public class FlagStories {

    public static final List<String> ITEMS = List.of("ATTENTION", "ORGANISED", "VACCINATED", "SCANNED");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Story story;
    private final VenueHistory history;
    private final VenueRegister venues;
    private final Directory directory;
    private final FlagReading flags;

    FlagStories(Story story, VenueHistory history, VenueRegister venues, Directory directory, FlagReading flags) {
        this.story = story;
        this.history = history;
        this.venues = venues;
        this.directory = directory;
        this.flags = flags;
    }

    public String handler(String venue) {
        return directory.members(venues.venue(venue).subdistrict() + "-handler").get(0);
    }

    public String reviewer(String venue) {
        return directory
                .members(venues.venue(venue).subdistrict() + "-reviewer")
                .get(0);
    }

    public String head(String venue) {
        return directory.members(venues.venue(venue).subdistrict() + "-head").get(0);
    }

    public String regulator(String venue) {
        return directory.members(venues.venue(venue).department() + "-reviewer").get(0);
    }

    /** Visits that found nothing, on record from whatever source. */
    public void cleanVisits(String venue, String... days) {
        for (var day : days) {
            history.add(new NewVisit(
                    venue,
                    LocalDate.parse(day),
                    VisitSource.LOOKBACK,
                    "TEST-%s-%s".formatted(venue, day),
                    null,
                    "inspection",
                    null,
                    VisitResult.CLEAN,
                    List.of()));
        }
    }

    /** A visit that found something. @return its reference */
    public String badVisit(String venue, String day, Severity severity) {
        var reference = "TEST-%s-%s-bad".formatted(venue, day);
        history.add(new NewVisit(
                venue,
                LocalDate.parse(day),
                VisitSource.LOOKBACK,
                reference,
                null,
                "inspection",
                null,
                VisitResult.FINDINGS,
                List.of(NewBreach.open(reference + "#1", "EPI-1-1", severity, "未逐人扫码"))));
        return reference;
    }

    public CaseNumber nominated(String venue, String by, String... notMet) {
        return story.start("red-flag", by, nomination(venue, by, notMet));
    }

    public String nomination(String venue, String by, String... notMet) {
        var record = JSON.createObjectNode()
                .put("venueCode", venue)
                .put("origin", "OFFICER")
                .put("reason", "主动落实责任，管理规范");
        record.putArray("evidence").add(story.photo(by));
        var items = record.putArray("items");
        for (var key : ITEMS) {
            var met = !List.of(notMet).contains(key);
            var item = items.addObject().put("key", key).put("met", met);
            var photos = item.putArray("evidence");
            if (met) {
                photos.add(story.photo(by));
            }
        }
        return record.toString();
    }

    public void approved(CaseNumber number, String by) {
        story.handIn(number, "userTask_approveFlag", by, "{\"approved\":true}");
    }

    public void cosigned(CaseNumber number, String by) {
        story.handIn(number, "userTask_cosignFlag", by, "{\"approved\":true}");
    }

    /** Nominated, approved and signed at once. */
    public CaseNumber onNotice(String venue) {
        var number = nominated(venue, handler(venue));
        approved(number, head(venue));
        cosigned(number, regulator(venue));
        return number;
    }

    /** Like S12: on notice from Monday 15 June 2026, awarded on Monday 22 June at 10:00. */
    public CaseNumber awarded(String venue) {
        story.at("2026-06-15T09:00");
        var number = onNotice(venue);
        story.at("2026-06-19T00:00:00");
        story.fireDueTimersOf(number);
        story.at("2026-06-22T10:00");
        award(number);
        return number;
    }

    public void award(CaseNumber number) {
        story.handIn(number, "userTask_awardFlag", handler(venueOf(number)), "{\"awarded\":true}");
    }

    public void revocation(CaseNumber number, boolean revoked, String reason) {
        story.handIn(
                number,
                "userTask_revokeFlag",
                head(venueOf(number)),
                "{\"revoked\":%s,\"reason\":\"%s\"}".formatted(revoked, reason));
    }

    private String venueOf(CaseNumber number) {
        return flags.get(number).nomination().venueCode();
    }

    public static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
