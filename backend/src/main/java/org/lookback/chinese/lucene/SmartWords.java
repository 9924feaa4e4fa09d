package org.lookback.chinese.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.lookback.chinese.ChineseWords;
import org.springframework.stereotype.Component;

/** A hidden Markov model over a dictionary that comes with the library; why this one: ADR 0035. */
@Component
class SmartWords implements ChineseWords {

    private static final Set<String> SAYING_NOTHING = Set.of(
            ("的 了 在 是 我 你 您 他 她 它 们 我们 他们 你们 大家 有 和 与 就 都 也 还 又 再 很 太 个 一 不 没 没有 人 上 下 里 到 说 要 会 能 着 过 给 把 被 让 对 从 用 去 来 "
                            + "这 那 这个 那个 这里 那里 这边 什么 怎么 吗 呢 吧 啊 请 请问 想 家 现在 一直 已经 因为 所以 但是 而且 然后 时候 天 月 年 次 多 好 地 得 之 以 为 于 等 及 或 先生 女士 反映 希望 相关 部门 情况 问题 市民 来电")
                    .split(" "));

    private final Analyzer analyzer = new SmartChineseAnalyzer();

    @Override
    public List<String> of(String text) {
        var words = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            var before = "";
            var end = -1;
            while (stream.incrementToken()) {
                var word = term.toString();
                if (SAYING_NOTHING.contains(word) || word.codePoints().noneMatch(Character::isLetterOrDigit)) {
                    continue;
                }
                // a word the dictionary does not know comes in single characters: 锦, 鲤 are also 锦鲤
                if (place.startOffset() == end && isOne(word) && isOne(before)) {
                    words.add(before + word);
                }
                words.add(word);
                before = word;
                end = place.endOffset();
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    private static boolean isOne(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }
}
