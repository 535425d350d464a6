package shop;

import jakarta.persistence.*;

@Embeddable
public record StepId(int number, Phase phase) {}
