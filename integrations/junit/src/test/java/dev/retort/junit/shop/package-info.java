/** An application whose tests use Retort. */
package dev.retort.junit.shop;
