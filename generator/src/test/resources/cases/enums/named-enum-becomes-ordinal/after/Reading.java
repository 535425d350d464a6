package shop;

import jakarta.persistence.*;

@Embeddable
public class Reading {

    @Column(nullable = false)
    Phase measured;
}
