/** What questions to the database of the desk have in common. It knows no feature and no table. */
package rs.putokaz.desk.query;
