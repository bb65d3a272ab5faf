package org.huixu.domain.attendance;

/** How a request for leave was received: face to face, by telephone, in writing, by the office's own network (OA). */
public enum LeaveChannel {
    FACE_TO_FACE, TELEPHONE, LETTER, NETWORK
}
