package org.lookback.card;

/**
 * Where the interview of a venue's owner stands (约谈).
 *
 * @param round number of the running or last appointment, from 1
 * @param postponed how often it was put off
 * @param absent how often nobody came
 */
public record Interviewing(State state, int round, int postponed, int absent) {

    static final Interviewing NOT_YET = new Interviewing(State.WAITING, 1, 0, 0);

    /** What became of it. */
    public enum State {
        WAITING("待约谈"),
        HELD("已约谈"),
        REFUSED("拒绝约谈");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    Interviewing held() {
        return new Interviewing(State.HELD, round, postponed, absent);
    }

    Interviewing putOff() {
        return new Interviewing(State.WAITING, round + 1, postponed + 1, absent);
    }

    /** @param most absences that count as a refusal */
    Interviewing missed(int most) {
        return absent + 1 < most
                ? new Interviewing(State.WAITING, round + 1, postponed, absent + 1)
                : new Interviewing(State.REFUSED, round, postponed, absent + 1);
    }

    boolean isOpen() {
        return state == State.WAITING;
    }
}
