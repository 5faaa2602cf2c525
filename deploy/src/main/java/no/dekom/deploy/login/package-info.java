/** Who someone is, and which of their roles they act in. */
package no.dekom.deploy.login;
