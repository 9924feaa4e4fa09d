package org.lookback.card.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.access.Pace;
import org.lookback.card.TestRoom;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the venue's page calls without a login; every call brings the secret of its phone. */
@Hidden
@RestController
@RequestMapping("/test/api")
class TestRoomController {

    private static final String SEAT = "X-Test-Seat";

    /** A guess needs an opening; a room full of venues behind one address needs some answers. */
    private final Pace openings = new Pace(60);

    private final Pace calls = new Pace(900);
    private final TestRoom room;

    TestRoomController(TestRoom room) {
        this.room = room;
    }

    record Opening(@Nullable String token) {}

    @PostMapping("/open")
    PaperSheet open(
            @RequestBody Opening opening,
            @RequestHeader(name = SEAT, defaultValue = "") String seat,
            HttpServletRequest from) {
        openings.step(from.getRemoteAddr());
        return PaperSheet.of(room.open(opening.token(), seat));
    }

    record Answer(@Nullable String paper, int tab, int position, @Nullable String choice) {}

    @PostMapping("/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(
            @RequestBody Answer answer,
            @RequestHeader(name = SEAT, defaultValue = "") String seat,
            HttpServletRequest from) {
        calls.step(from.getRemoteAddr());
        room.answer(seat, answer.tab(), text(answer.paper()), answer.position(), text(answer.choice()));
    }

    record HandIn(@Nullable String paper, int tab) {}

    @PostMapping("/hand-in")
    PaperSheet handIn(
            @RequestBody HandIn paper,
            @RequestHeader(name = SEAT, defaultValue = "") String seat,
            HttpServletRequest from) {
        calls.step(from.getRemoteAddr());
        return PaperSheet.of(room.handIn(seat, paper.tab(), text(paper.paper())));
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
