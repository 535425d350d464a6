package dev.retort.entities.lingo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The properties that a device reports. */
@Embeddable
public class DeviceInfo {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private DevicePlatform platform;

    @Column(name = "os_version", length = 40)
    private String osVersion;

    @Column(name = "app_version", nullable = false, length = 20)
    private String appVersion;

    protected DeviceInfo() {}

    public DeviceInfo(DevicePlatform platform, String osVersion, String appVersion) {
        this.platform = platform;
        this.osVersion = osVersion;
        this.appVersion = appVersion;
    }

    public DevicePlatform platform() {
        return platform;
    }

    public String osVersion() {
        return osVersion;
    }

    public String appVersion() {
        return appVersion;
    }
}
