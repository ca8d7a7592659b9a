/**
 * What readers take along on their phones: pages kept for the time without internet, lists of pages
 * that travel in an address, deadlines counted on the device.
 *
 * <p>The main types are {@link rs.putokaz.portal.phone.OfflineResource} and {@link
 * rs.putokaz.portal.phone.Basket}. Out of scope: the worker that keeps the pages (assets/worker.js)
 * and the screens of the centres.
 */
package rs.putokaz.portal.phone;
