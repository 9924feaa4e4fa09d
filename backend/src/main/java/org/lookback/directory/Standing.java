package org.lookback.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The posts and duties people act in: their own and, while they stand in for somebody, that person's. Only what the person
 * holds himself passes to the deputy, so there are no chains; what is bound to the person does not pass at all.
 */
record Standing(List<Post> posts, List<Duty> duties) {

    static Standing of(
            Set<String> active, Collection<Post> posts, Collection<Duty> duties, Collection<Deputy> deputies) {
        Map<String, List<String>> standIns = new HashMap<>();
        for (var one : deputies) {
            if (active.contains(one.person()) && active.contains(one.deputy())) {
                standIns.computeIfAbsent(one.person(), any -> new ArrayList<>()).add(one.deputy());
            }
        }
        var heldPosts = posts.stream()
                .filter(post -> active.contains(post.person()))
                .flatMap(post -> Stream.concat(
                        Stream.of(post),
                        standIns.getOrDefault(post.person(), List.of()).stream()
                                .map(deputy -> new Post(deputy, post.unit(), post.role()))))
                .distinct()
                .toList();
        var heldDuties = duties.stream()
                .filter(duty -> active.contains(duty.person()))
                .flatMap(duty -> Stream.concat(Stream.of(duty), passed(duty, standIns)))
                .distinct()
                .toList();
        return new Standing(heldPosts, heldDuties);
    }

    private static Stream<Duty> passed(Duty duty, Map<String, List<String>> standIns) {
        return SpecialGroup.passesToDeputies(duty.group())
                ? standIns.getOrDefault(duty.person(), List.of()).stream().map(deputy -> new Duty(deputy, duty.group()))
                : Stream.of();
    }
}
