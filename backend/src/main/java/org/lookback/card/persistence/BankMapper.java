package org.lookback.card.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.card.BankVersion;
import org.lookback.card.Question;
import org.lookback.card.QuestionBank;

@Mapper
interface BankMapper {

    @Nullable
    Integer selectNewestVersion();

    @Nullable
    Head selectHead(@Param("version") int version);

    List<QuestionRow> listQuestions(@Param("version") int version);

    List<BankVersion> listVersions();

    int countFingerprint(@Param("fingerprint") String fingerprint);

    void insert(@Param("bank") QuestionBank bank, @Param("fingerprint") String fingerprint);

    void insertQuestions(@Param("version") int version, @Param("rows") List<QuestionRow> rows);

    /** A bank without its questions. */
    record Head(int version, QuestionBank.Source source, String publishedBy, Instant publishedAt) {}

    /** A question with its options side by side. */
    record QuestionRow(
            int questionNo,
            String checklist,
            int itemNo,
            String text,
            String optionA,
            String optionB,
            String optionC,
            String optionD,
            String answer,
            String reason) {

        static QuestionRow of(Question question) {
            var options = question.options();
            return new QuestionRow(
                    question.no(),
                    question.checklist(),
                    question.itemNo(),
                    question.text(),
                    options.get(0),
                    options.get(1),
                    options.get(2),
                    options.get(3),
                    question.answer(),
                    question.reason());
        }

        Question question() {
            return new Question(
                    questionNo, checklist, itemNo, text, List.of(optionA, optionB, optionC, optionD), answer, reason);
        }
    }
}
