package org.huixu.desktop.attendance;

import java.util.Arrays;
import javafx.scene.control.ComboBox;
import org.huixu.application.attendance.LeaveWords;
import org.huixu.desktop.kit.Memory;
import org.huixu.desktop.kit.Words;
import org.huixu.domain.attendance.LeaveChannel;

/** How a request for leave was received: as the one before was, and at first by telephone, unless another way is chosen. */
public final class ChannelField extends ComboBox<LeaveChannel> {

    private static final String KEY = "leave.channel";

    private final Memory memory;

    public ChannelField(Memory memory) {
        this.memory = memory;
        getItems().setAll(LeaveChannel.values());
        setConverter(new Words<>(LeaveWords::of));
        setMaxWidth(Double.MAX_VALUE);
        String last = memory.get(KEY).orElse("");
        setValue(Arrays.stream(LeaveChannel.values()).filter(one -> one.name().equals(last)).findFirst()
                .orElse(LeaveChannel.TELEPHONE));
    }

    /** What was chosen; the next request is taken to be alike. */
    public LeaveChannel chosen() {
        LeaveChannel channel = getValue();
        memory.put(KEY, channel.name());
        return channel;
    }
}
