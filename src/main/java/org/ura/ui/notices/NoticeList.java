package org.ura.ui.notices;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ura.notices.NoticeInfo;

/// Notices, the newest first. Showing others leaves those in place that stay, so that nobody loses theirs from
/// under their hands.
class NoticeList extends Div {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("notices.none"));
    private final Map<Long, NoticeItem> items = new HashMap<>();
    private final SerializableConsumer<Long> whenRead;

    NoticeList(SerializableConsumer<Long> whenRead) {
        this.whenRead = whenRead;
        list.addClassName("ura-notices");
        none.addClassName("ura-quiet");
        add(list, none);
    }

    void show(List<NoticeInfo> notices) {
        Set<Long> ids = notices.stream().map(NoticeInfo::id).collect(Collectors.toSet());
        items.entrySet().removeIf(entry -> {
            boolean gone = !ids.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue());
            }
            return gone;
        });
        for (int place = 0; place < notices.size(); place++) {
            show(notices.get(place), place);
        }
        list.setVisible(!notices.isEmpty());
        none.setVisible(notices.isEmpty());
    }

    private void show(NoticeInfo notice, int place) {
        NoticeItem known = items.get(notice.id());
        NoticeItem item = known == null ? new NoticeItem(notice, whenRead) : known;
        items.put(notice.id(), item);
        item.show(notice);
        if (place >= list.getComponentCount() || !list.getComponentAt(place).equals(item)) {
            list.addComponentAtIndex(place, item);
        }
    }
}
