package org.lookback.card.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.card.web.TestCase.refused;
import static org.lookback.card.web.TestCase.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.card.KnowledgeTests;
import org.lookback.card.TestFailed;
import org.lookback.card.TestPassed;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** The venue's side: a link, a phone, a paper; and what somebody with a link of his own might try. */
@ProcessTest
class TestRoomApiTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private KnowledgeTests tests;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private ConfigurableApplicationContext application;

    @Test
    void aVenueAnswersOnItsPhoneAndSeesScoreAndReasons() {
        story.at("2026-09-17T09:00");
        var venue = TestCase.open(http, "V030", "2026-09-17");
        var heard = new ArrayList<Object>();
        ApplicationListener<PayloadApplicationEvent<?>> ear = event -> heard.add(event.getPayload());
        application.addApplicationListener(ear);
        var token = venue.link();
        var phone = seat('a');
        var paper = venue.opened(token, phone).getBody();
        assertThat(paper.path("venueName").asText()).isEqualTo("古城早点铺");
        assertThat(paper.toString()).doesNotContain(venue.caseNo(), "li.officer1", "reason\":\"");

        // what is right is known to the bank only; wrong on purpose everywhere but in question 1
        for (int position = 1; position <= 20; position++) {
            assertThat(venue.answer(paper, phone, position, "A").getStatusCode().value())
                    .isEqualTo(204);
        }
        var again = venue.phone("open", phone, Map.of()).getBody();
        assertThat(again.path("items").findValuesAsText("choice")).hasSize(20).containsOnly("A");
        story.at("2026-09-17T09:20");
        var result = venue.handIn(again, phone).getBody();

        assertThat(result.path("endedAt").asText()).startsWith("2026-09-17T09:20:00");
        assertThat(result.path("items").findValuesAsText("reason")).hasSize(20).doesNotContain("");
        var right = result.path("items").findValuesAsText("right").stream()
                .filter("A"::equals)
                .count();
        assertThat(result.path("score").asLong()).isEqualTo(right * 5);
        assertThat(heard.stream().filter(one -> one instanceof TestPassed || one instanceof TestFailed))
                .hasSize(1);
        refused(venue.handIn(again, phone), 409, "TEST_ENDED");
        refused(venue.answer(again, phone, 1, "B"), 409, "TEST_ENDED");
        assertThat(venue.phone("open", phone, Map.of()).getBody().path("score").asInt())
                .isEqualTo(result.path("score").asInt());
        application.removeApplicationListener(ear);
    }

    @Test
    void aLinkIsGoodOnceAndAnUnknownOneLooksJustLikeAUsedOrExpiredOne() {
        story.at("2026-09-17T09:00");
        var venue = TestCase.open(http, "V030", "2026-09-17");
        var token = venue.link();
        venue.opened(token, seat('b'));

        var used = venue.opened(token, seat('c'));
        var guessed = venue.opened(seat('x'), seat('c'));
        refused(used, 404, "LINK_INVALID");
        assertThat(used.getBody()).isEqualTo(guessed.getBody());
        refused(venue.opened(token, "short"), 404, "LINK_INVALID");
        refused(venue.phone("open", seat('c'), Map.of()), 404, "LINK_INVALID");
        refused(venue.opened("x".repeat(5000), seat('c')), 404, "LINK_INVALID");
        refused(venue.phone("answer", seat('q'), Map.of("paper", "x")), 404, "LINK_INVALID");
        refused(venue.phone("hand-in", "", Map.of()), 404, "LINK_INVALID");
        refused(venue.phone("answer", seat('b'), Map.of("tab", "x")), 400, "UNREADABLE");
        assertThat(venue.opened(token, seat('b')).getStatusCode().value())
                .as("the same phone, whose first answer may have got lost")
                .isEqualTo(200);
    }

    @Test
    void ofTwoPagesTheLaterWritesAndNoPaperTakesAnothersAnswers() {
        story.at("2026-09-17T09:00");
        var venue = TestCase.open(http, "V030", "2026-09-17");
        var phone = seat('d');
        var first = venue.opened(venue.link(), phone).getBody();
        var second = venue.phone("open", phone, Map.of()).getBody();

        refused(venue.answer(first, phone, 1, "A"), 409, "OPENED_ELSEWHERE");
        refused(venue.handIn(first, phone), 409, "OPENED_ELSEWHERE");
        refused(venue.answer(second, phone, 0, "A"), 400, "QUESTION_UNKNOWN");
        refused(venue.answer(second, phone, 21, "A"), 400, "QUESTION_UNKNOWN");
        refused(venue.answer(second, phone, 1, "E"), 400, "OPTION_UNKNOWN");
        refused(
                venue.phone("answer", phone, Map.of("paper", "SJ-00000000", "tab", 2, "position", 1, "choice", "A")),
                400,
                "PAPER_MISMATCH");
        story.at("2026-09-17T08:00");
        refused(venue.handIn(second, phone), 409, "CLOCK_MOVED_BACK");
    }

    @Test
    void handedInTwiceInTheSameMomentItCountsOnce() {
        story.at("2026-09-17T09:00");
        var venue = TestCase.open(http, "V030", "2026-09-17");
        var phone = seat('e');
        var paper = venue.opened(venue.link(), phone).getBody();

        var statuses = List.of(1, 2, 3).stream()
                .map(n -> CompletableFuture.supplyAsync(
                        () -> venue.handIn(paper, phone).getStatusCode().value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409);
        assertThat(venue.list("li.officer1").getBody().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void aDeadPhoneLosesNothingAnotherOneGetsANewLink() {
        story.at("2026-09-17T09:00");
        var venue = TestCase.open(http, "V030", "2026-09-17");
        var dead = seat('f');
        var before = venue.opened(venue.link(), dead).getBody();
        venue.answer(before, dead, 7, "C");

        var token = TestCase.token(venue.post("li.officer1", "/1/link", Map.of()));
        refused(venue.answer(before, dead, 8, "C"), 404, "LINK_INVALID");
        var after = venue.opened(token, seat('g')).getBody();
        assertThat(after.path("paper")).isEqualTo(before.path("paper"));
        assertThat(after.path("items").get(6).path("choice").asText()).isEqualTo("C");
        refused(venue.post("li.officer1", "/1/cancel", Map.of("reason", "看过题了")), 409, "TEST_SEEN");
    }

    @Test
    void onceTheCaseIsClosedNobodyIsTestedAnyMore() {
        story.at("2026-09-17T09:00");
        var venue = TestCase.open(http, "V030", "2026-09-17");
        var paper = venue.opened(venue.link(), seat('j')).getBody();
        cases.close(new CaseNumber(venue.caseNo()), "li.officer1", "WITHDRAWN", "已撤销");

        refused(venue.handIn(paper, seat('j')), 409, "CASE_CLOSED");
        refused(venue.phone("open", seat('j'), Map.of()), 409, "CASE_CLOSED");
        refused(venue.start("PAPER"), 409, "CASE_CLOSED");
    }

    @Test
    void whatIsNotHandedInIsCollectedAndAnUnopenedLinkDoesNotCount() {
        story.at("2026-09-17T09:00");
        var unopened = TestCase.open(http, "V030", "2026-09-17");
        var token = unopened.link();
        var seen = TestCase.open(http, "V030", "2026-09-17");
        var paper = seen.opened(seen.link(), seat('h')).getBody();
        story.at("2026-09-17T13:00:01");

        refused(unopened.opened(token, seat('i')), 404, "LINK_INVALID");
        refused(seen.answer(paper, seat('h'), 1, "A"), 409, "TIME_OVER");
        refused(seen.handIn(paper, seat('h')), 409, "TIME_OVER");
        assertThat(tests.collect(new CaseNumber(unopened.caseNo()))).isTrue();
        assertThat(tests.collect(new CaseNumber(seen.caseNo()))).isTrue();

        assertThat(unopened.list("li.officer1").getBody().path("attemptsLeft").asInt())
                .isEqualTo(3);
        var collected = seen.list("li.officer1").getBody();
        assertThat(collected.path("items").get(0).path("state").asText()).isEqualTo("FAILED");
        assertThat(collected.path("items").get(0).path("endedAt").asText()).startsWith("2026-09-17T13:00:00");
        assertThat(seen.phone("open", seat('h'), Map.of())
                        .getBody()
                        .path("state")
                        .asText())
                .isEqualTo("FAILED");
    }
}
