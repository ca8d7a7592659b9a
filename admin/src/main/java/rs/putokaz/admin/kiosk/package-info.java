/** The screens in centres: their list, one of them, and how they are taken in. */
package rs.putokaz.admin.kiosk;
